def release(berth_id):
    return None, 204
