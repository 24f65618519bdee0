ROOT = "/mill"
WHEELS = ROOT + "/wheels"
KINDS = ("rye", "oats")
