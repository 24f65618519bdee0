package cellar

import (
	"net/http"

	"acme.io/cellar/vault"
)

var routes = []struct {
	method, path string
	handler      http.HandlerFunc
}{
	{"GET", "/barrels", listBarrels},
	{"PATCH", "/barrels/{barrel}/tap", turnTap},
	{method: http.MethodPost, path: "/barrels", handler: vault.Steward("cooper")(addBarrel)},
}

type shelfAPI struct{ mux *http.ServeMux }

func (a *shelfAPI) register(prefix string) {
	a.handle("GET", prefix, a.list)
	a.handle("GET", prefix+"/{shelf}", a.show)
	a.handle("POST", prefix+"/{shelf}/places", vault.Steward("carry")(a.place))
}

func (a *shelfAPI) handle(method, path string, handler http.HandlerFunc) {
	a.mux.HandleFunc(method+" "+path, handler)
}

func (a *shelfAPI) list(w http.ResponseWriter, r *http.Request)  { vault.Answer(w, r) }
func (a *shelfAPI) show(w http.ResponseWriter, r *http.Request)  { vault.Answer(w, r) }
func (a *shelfAPI) place(w http.ResponseWriter, r *http.Request) { vault.Answer(w, r) }

func office() *http.ServeMux {
	var m http.ServeMux
	m.HandleFunc("GET /office/ledger", ledger)
	m.HandleFunc("HEAD /office/ledger/{year}", ledger)
	m.HandleFunc("/office/bell", knock)
	return &m
}

func damp(w http.ResponseWriter, r *http.Request)        { vault.Answer(w, r) }
func dry(w http.ResponseWriter, r *http.Request)         { vault.Answer(w, r) }
func knock(w http.ResponseWriter, r *http.Request)       { vault.Answer(w, r) }
func showBottle(w http.ResponseWriter, r *http.Request)  { vault.Answer(w, r) }
func drink(w http.ResponseWriter, r *http.Request)       { vault.Answer(w, r) }
func addBottle(w http.ResponseWriter, r *http.Request)   { vault.Answer(w, r) }
func door(w http.ResponseWriter, r *http.Request)        { vault.Answer(w, r) }
func readLetter(w http.ResponseWriter, r *http.Request)  { vault.Answer(w, r) }
func charts(w http.ResponseWriter, r *http.Request)      { vault.Answer(w, r) }
func guests(w http.ResponseWriter, r *http.Request)      { vault.Answer(w, r) }
func taste(w http.ResponseWriter, r *http.Request)       { vault.Answer(w, r) }
func rents(w http.ResponseWriter, r *http.Request)       { vault.Answer(w, r) }
func ledger(w http.ResponseWriter, r *http.Request)      { vault.Answer(w, r) }
func listBarrels(w http.ResponseWriter, r *http.Request) { vault.Answer(w, r) }
func turnTap(w http.ResponseWriter, r *http.Request)     { vault.Answer(w, r) }
func addBarrel(w http.ResponseWriter, r *http.Request)   { vault.Answer(w, r) }
