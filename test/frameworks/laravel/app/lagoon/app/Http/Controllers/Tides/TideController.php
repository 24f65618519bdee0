<?php

namespace Lagoon\Http\Controllers\Tides;

use Lagoon\Http\Controllers\Controller;

class TideController extends Controller
{
    public function list()
    {
    }
}
