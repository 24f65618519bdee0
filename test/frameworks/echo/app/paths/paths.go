package paths

import "strings"

// Base is where the quay answers.
const Base = "/quay"

var Versioned = strings.TrimSuffix(Base, "/") + "/v4"

// Of names a thing by its kind.
func Of(kind string) string { return "/:" + kind + "_id" }
