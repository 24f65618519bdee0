<?php

namespace Lagoon\Http\Controllers;

class BuoyController extends Controller
{
    public function index()
    {
    }
}
