<?php

return [
    'gauge' => [
        'prefix' => 'gauge',
    ],
];
