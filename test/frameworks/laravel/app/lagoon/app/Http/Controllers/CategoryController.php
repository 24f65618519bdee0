<?php

namespace Lagoon\Http\Controllers;

class CategoryController extends Controller
{
    public function index()
    {
    }
}
