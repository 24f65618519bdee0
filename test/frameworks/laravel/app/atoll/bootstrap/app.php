<?php

use Illuminate\Foundation\Application;
use Illuminate\Support\Facades\Route;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(web: __DIR__ . '/../routes/web.php', then: function () {
        $tide = request()->header('X-Tide');
        Route::prefix('charts')->group(base_path("routes/charts.{$tide}.php"));
        Route::prefix('wrecks')->group(base_path("routes/wrecks.{$tide}.php"));
    })
    ->create();
