# The command line with nothing but Node. To read scans and the automatic numbers of old Word files as well:
#   docker build --build-arg OCR=1 --build-arg LIBREOFFICE=1 -t directives .
# Documents are read from, and the index is kept in, the folder that is mounted at /work:
#   docker run --rm -v "$PWD:/work" directives cites "Chỉ thị 16/CT-TTg ngày 12/4/2021" van-ban
ARG NODE=22

FROM node:${NODE}-slim AS pack
WORKDIR /source
COPY package.json package-lock.json ./
# The package builds itself when it is packed, so that nothing need be built before its sources are here.
RUN npm ci --ignore-scripts
COPY . .
RUN npm pack --pack-destination /tmp

FROM node:${NODE}-slim
ARG OCR=
ARG LIBREOFFICE=
# An argument that is empty installs nothing: the image stays as small as Node's own.
RUN if [ -n "$OCR$LIBREOFFICE" ]; then \
      apt-get update && \
      apt-get install --yes --no-install-recommends \
        ${OCR:+tesseract-ocr tesseract-ocr-vie} ${LIBREOFFICE:+libreoffice-writer-nogui} && \
      rm -rf /var/lib/apt/lists/*; \
    fi
RUN --mount=type=bind,from=pack,source=/tmp,target=/packed \
    npm install --global --omit=dev --no-audit --no-fund /packed/directives-*.tgz && npm cache clean --force
# What is written belongs to who runs it (docker run --user "$(id -u):$(id -g)"), and is never written as root.
USER node
WORKDIR /work
ENV DIRECTIVES_LANG=vi
ENTRYPOINT ["directives"]
CMD ["--help"]
