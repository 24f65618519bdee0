module example.org/shelf/v2

go 1.21
