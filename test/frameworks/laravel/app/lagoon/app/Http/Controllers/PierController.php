<?php

namespace Lagoon\Http\Controllers;

class PierController extends Controller
{
    public function __construct()
    {
        $this->middleware('tally')->only('show', 'desk');
        $this->middleware('dry')->except(['show', 'desk']);
    }

    public function index()
    {
    }

    public function show(string $mole)
    {
    }
}
