def hand_out(body):
    return body
