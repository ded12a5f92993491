"""What lists with a `pagination` beside their `data` say of the page."""


def pagination(*, total: int, skip: int, take: int) -> dict[str, object]:
    """The page that `skip` and `take` select of `total` items. An empty list has no pages, and page 0."""
    returned = max(0, min(take, total - skip))
    pages = -(-total // take)
    current = skip // take + 1 if total else 0
    return {
        "totalItems": total,
        "remainingItems": max(0, total - skip - returned),
        "returnedItems": returned,
        "itemsPerPage": take,
        "currentPage": current,
        "totalPages": pages,
        "hasNextPage": current < pages,
        "hasPreviousPage": current > 1,
    }
