<?php

namespace Lagoon\Http\Controllers;

class GaugeController extends Controller
{
    public function index()
    {
    }
}
