<?php

namespace Quarry\Providers;

use Illuminate\Support\ServiceProvider;

class StoneServiceProvider extends ServiceProvider
{
    public function register()
    {
    }
}
