"""Distances on the globe."""

from math import asin, cos, radians, sin, sqrt

EARTH = 6371.0  # km, mean radius


def great_circle(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """The distance of two points in km along the great circle (haversine); WGS 84 degrees."""
    p, q = radians(lat), radians(other_lat)
    h = sin((q - p) / 2) ** 2 + cos(p) * cos(q) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(h)))
