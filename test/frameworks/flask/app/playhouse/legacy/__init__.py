from flask import Flask

annals = Flask("annals", static_folder=None)


@annals.get("/year/<int:year>")
def year(year):
    return ""
