// Package due works out what is owed for books that come back late.
package due

import "errors"

// Fee in cents.
func Fee(due, returned int, member string) int {
	late := returned - due
	if late <= 0 {
		return 0
	} else if member == "child" {
		return late * 5
	}
	rate := 25
	if member != "" {
		rate = 10
	}

	// A fee has an upper end.
	if late*rate > 2000 {
		return 2000
	}
	return late * rate
}

// Renew moves the day that a book is due.
func Renew(day, renewals int) (int, error) {
	if renewals >= 3 {
		return 0, errors.New("not renewable")
	}
	day += 14
	return day, nil
}

func forgotten(items []string) (n int) {
	for _, item := range items { if item != "" { n++ } }
	return
}
