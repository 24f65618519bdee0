from flask import redirect


def welcome():
    return "welcome"


def init_pages(app):
    app.add_url_rule("/", view_func=welcome)
    app.add_url_rule(rule="/season", endpoint="season", view_func=lambda: "season")

    @app.patch("/programme/<slug>")
    def programme(slug):
        return slug

    @app.route("/old", redirect_to="/season")
    def old():
        return redirect("/season")

    if app.config["TESTING"]:

        @app.get("/rehearsal")
        def rehearsal():
            return ""
