// Package paths names the parts of the depot's addresses.
package paths

const (
	Root    = "/depot"
	Version = Root + "/v3"
	Crates  = "crates"
)

const crate, Item = ":crate", "/" + crate
