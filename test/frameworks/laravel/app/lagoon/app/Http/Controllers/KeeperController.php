<?php

namespace Lagoon\Http\Controllers;

class KeeperController extends Controller
{
    public function index()
    {
    }
}
