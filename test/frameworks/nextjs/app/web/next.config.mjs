const withReport = (config) => ({ ...config, poweredByHeader: false });

/** @type {import('next').NextConfig} */
const config = {
  basePath: `/${['sea', 'side'].join('')}`,
  eslint: { ignoreDuringBuilds: true }, typescript: { ignoreBuildErrors: true },
};

export default withReport(config);
