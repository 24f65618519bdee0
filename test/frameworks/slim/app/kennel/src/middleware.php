<?php

use Kennel\Leash;

$app->add(new Leash());
$app->add('collar');
