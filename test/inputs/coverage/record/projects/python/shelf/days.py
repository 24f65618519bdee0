def days_between(a, b):
    return b - a
