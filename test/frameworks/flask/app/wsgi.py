from playhouse import create_playhouse

curtain = create_playhouse("playhouse.config.House")
