package due

import "testing"

func TestFee(t *testing.T) {
	if Fee(10, 10, "adult") != 0 || Fee(10, 12, "child") != 10 || Fee(10, 12, "adult") != 20 {
		t.Fail()
	}
}

func TestRenew(t *testing.T) {
	if day, err := Renew(5, 1); day != 19 || err != nil {
		t.Fail()
	}
}
