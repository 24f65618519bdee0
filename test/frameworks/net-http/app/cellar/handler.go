package cellar

import (
	"fmt"
	"net/http"
	"os"

	"acme.io/cellar/cellar/casks"
	"acme.io/cellar/vault"
)

// Handler puts the cellar together.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /damp", damp)
	mux.HandleFunc("GET /damp/{corner}", damp)
	mux.Handle("PUT /damp/{corner}", vault.Steward("dry")(dry))
	mux.HandleFunc("/knock", knock)
	mux.HandleFunc("GET "+vault.Bottle, showBottle)
	mux.HandleFunc(fmt.Sprintf("%s %s", http.MethodDelete, vault.Bottle), drink)
	mux.Handle("POST /cellar/bottles", http.HandlerFunc(addBottle))
	mux.HandleFunc("GET /{$}", door)
	mux.HandleFunc("GET /letters/{path...}", readLetter)
	mux.HandleFunc("GET /charts/", charts)
	mux.HandleFunc("GET cellar.example/guests", guests)
	mux.Handle("/labels/", http.StripPrefix("/labels/", http.FileServer(http.Dir("labels"))))
	mux.HandleFunc("OPTIONS /damp", damp)

	mux.Handle("/v7/", http.StripPrefix("/v7", casks.Routes()))
	mux.Handle("/office/", vault.Dated(office()))

	shelves := &shelfAPI{mux: mux}
	shelves.register("/shelves")
	for _, r := range routes {
		mux.HandleFunc(r.method+" "+r.path, r.handler)
	}
	for _, wine := range []string{"red", "white"} {
		mux.HandleFunc("GET /wines/"+wine, func(w http.ResponseWriter, r *http.Request) { vault.Answer(w, r) })
	}
	if os.Getenv("CELLAR_TASTING") == "1" {
		mux.HandleFunc("POST /tastings", taste)
	}
	mux.HandleFunc("GET "+os.Getenv("CELLAR_OWNER")+"/rents", rents)
	return vault.Dated(mux)
}
