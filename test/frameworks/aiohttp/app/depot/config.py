import os

ROOT = "/depot/" + "v6"
AUDIT = os.environ.get("DEPOT_AUDIT") == "yes"
TENANT = os.environ["DEPOT_TENANT"]
