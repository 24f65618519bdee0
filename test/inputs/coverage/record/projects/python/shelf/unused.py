def forgotten(items):
    for item in items:  # nothing calls this
        if item:
            print(item)
