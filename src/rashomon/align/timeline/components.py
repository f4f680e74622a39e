"""Circles of a directed graph: its strongly connected components (Kosaraju's algorithm, Sharir 1981), without recursion."""

from collections.abc import Sequence

Graph = Sequence[Sequence[int]]


def strong_components(after: Graph) -> list[int]:
    """For each node the number of its component: two nodes share one where each leads to the other. Linear in nodes and edges."""
    before: list[list[int]] = [[] for _ in after]
    for node, children in enumerate(after):
        for child in children:
            before[child].append(node)
    component = [-1] * len(after)
    for root in reversed(_finished(after)):
        todo = [root] if component[root] < 0 else []
        while todo:
            node = todo.pop()
            if component[node] < 0:
                component[node] = root
                todo += before[node]
    return component


def _finished(after: Graph) -> list[int]:
    """The nodes in the order in which a depth-first walk leaves them."""
    seen, order = [False] * len(after), []
    for root in range(len(after)):
        todo = [(root, False)]
        while todo:
            node, left = todo.pop()
            if left:
                order.append(node)
            elif not seen[node]:
                seen[node] = True
                todo.append((node, True))
                todo += [(child, False) for child in after[node]]
    return order
