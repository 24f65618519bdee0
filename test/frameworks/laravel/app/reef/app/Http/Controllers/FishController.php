<?php

namespace Reef\Http\Controllers;

class FishController
{
    public function __invoke()
    {
    }
}
