<?php

use Slim\App;

$settings = require __DIR__ . '/../src/settings.php';
$app = new App(['settings' => $settings]);

require __DIR__ . '/../src/middleware.php';
require __DIR__ . '/../src/routes.php';

$app->run();
