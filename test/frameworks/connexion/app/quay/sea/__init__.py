class TidesView:
    def browse(self):
        return []

    def get(self, day):
        return day
