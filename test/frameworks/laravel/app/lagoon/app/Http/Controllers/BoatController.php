<?php

namespace Lagoon\Http\Controllers;

class BoatController extends Controller
{
    public function index()
    {
    }
}
