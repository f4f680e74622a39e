"""What does a reader see?

Takes a dossier.
Gives the account on a terminal, a timeline, JSON. Reasons become words only here.
"""
