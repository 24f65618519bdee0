#!/usr/bin/env node
'use strict';

const http = require('http');
const market = require('../market');

market.set('port', process.env.PORT || 4011);
http.createServer(market).listen(market.get('port'));
