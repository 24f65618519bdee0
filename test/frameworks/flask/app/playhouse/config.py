import os


class House:
    TESTING = "PLAYHOUSE_TESTING" in os.environ
    TICKET_ROOT = "/tickets/v" + str(2)


PARTNER = os.environ.get("PLAYHOUSE_PARTNER")
EVENING = "/evening"
MATINEE = f"{EVENING}/early"
