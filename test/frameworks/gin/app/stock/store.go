package stock

type Store struct{ shelves map[string]int }

func Open() *Store { return &Store{shelves: map[string]int{}} }
