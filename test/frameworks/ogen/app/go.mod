module example.test/fair

go 1.24
