package main

import (
	"fmt"

	"example.org/shelf/v2/due"
)

func main() {
	fmt.Println(due.Fee(1, 2, ""))
}
