# docker build -t hearsay . && docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/data" hearsay read pages
FROM node:20-bookworm-slim AS build
WORKDIR /hearsay
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
COPY --from=build /hearsay/package.json /hearsay/LICENSE /hearsay/NOTICE /hearsay/
COPY --from=build /hearsay/node_modules /hearsay/node_modules
COPY --from=build /hearsay/dist /hearsay/dist
COPY --from=build /hearsay/examples /hearsay/examples
# Pages from the web are read here: not as root, and with nothing but the folder that was handed in.
RUN mkdir /data && chown node:node /data
USER node
WORKDIR /data
VOLUME /data
EXPOSE 4747
ENTRYPOINT ["node", "/hearsay/dist/cli/main.js"]
CMD ["help"]
