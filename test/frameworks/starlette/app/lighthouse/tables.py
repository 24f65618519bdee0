from .keeper.rooms import room

READ = ["GET"]

TABLE = [
    ("/tables/oil", room, READ),
    ("/tables/wicks", room, READ + ["POST"]),
]
