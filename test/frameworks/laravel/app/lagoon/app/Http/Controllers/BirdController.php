<?php

namespace Lagoon\Http\Controllers;

class BirdController extends Controller
{
    public function index()
    {
    }
}
