"""When somebody can be booked: schedules, busy times, limits and windows, put together into slots."""
