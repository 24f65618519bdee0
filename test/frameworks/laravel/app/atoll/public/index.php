<?php

$atoll = require __DIR__ . '/../bootstrap/app.php';

tap($atoll)->run();
