# Builds the site for an address and serves it with Caddy:
#   docker build --build-arg SITE=https://example.org --build-arg BASE=/essay/ -t hundred-models .
#   docker run -p 8080:80 hundred-models
# docs/deploy.md says what the variables are.
FROM node:24 AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE
ARG BASE
ARG PDF
ENV ASTRO_TELEMETRY_DISABLED=1
RUN npm run build

FROM caddy:2
COPY --from=build /site/dist /srv/hundred-models
COPY --from=build /site/deploy/Caddyfile /etc/caddy/Caddyfile
# To Caddy it is the address to listen at: here any name, behind whoever speaks TLS. With a domain
# (docker run -e SITE=example.org -p 80:80 -p 443:443) Caddy fetches a certificate itself.
ENV SITE=:80
EXPOSE 80 443
