module.exports = (phase) => ({ eslint: { ignoreDuringBuilds: true }, typescript: { ignoreBuildErrors: true }, env: { PHASE: phase } });
