<?php

use Reef\Enums\Zone;

// Without an import: the facade's alias.
Route::get('zones/' . Zone::Lagoon->value, fn () => 'lagoon');
Route::get(<<<URI
    zones/{$_ENV['REEF_ZONE']}/depth
    URI, fn () => 1);
