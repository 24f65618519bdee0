<?php

namespace Lagoon\Http\Controllers\Tides;

use Lagoon\Http\Controllers\Controller;

class StationController extends Controller
{
    public function index()
    {
    }
}
