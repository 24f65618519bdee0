CREW_BASE = "/" + "people"
