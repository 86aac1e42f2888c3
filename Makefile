# Everything this project is asked to do. `make run` and `make test` need nothing but a Debian
# machine with Swift 6.3: what is missing they install, or they say what to ask for.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# Without relocation to do, the program is at its prompt 1 ms sooner.
RELEASE := -c release --static-swift-stdlib --product gehoord \
  -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker --gc-sections

# Without root, libraries are unpacked here instead of installed.
DEPS := $(CURDIR)/.build/deps
ARCH_LIB := $(shell uname -m)-linux-gnu
export CPATH := $(DEPS)/usr/include
export LIBRARY_PATH := $(DEPS)/usr/lib/$(ARCH_LIB)
export LD_LIBRARY_PATH := $(DEPS)/usr/lib/$(ARCH_LIB):$(DEPS)/lib/$(ARCH_LIB):$(LD_LIBRARY_PATH)

.PHONY: run test check lint build install uninstall bench powercut needs test-needs bench-needs \
  powercut-needs

run: needs
	@$(SWIFT) build --product gehoord
	@SWIFT_BACKTRACE=enable=no .build/debug/gehoord

test: test-needs
	$(SWIFT) test

check: test-needs lint
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

build: needs
	$(SWIFT) build $(RELEASE)

# The program, its manual in both languages, completion for three shells, and the topic lists.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/gehoord/topiclists \
	  $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/nl/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s -m 755 .build/release/gehoord $(DESTDIR)$(PREFIX)/bin/gehoord
	install -m 644 topiclists/*.yaml $(DESTDIR)$(PREFIX)/share/gehoord/topiclists
	@set -e; made() { .build/release/gehoord --taal $$1 handleiding $$2 > $$3; chmod 644 $$3; }; \
	share=$(DESTDIR)$(PREFIX)/share; \
	made en man $$share/man/man1/gehoord.1; \
	made nl man $$share/man/nl/man1/gehoord.1; \
	made en bash $$share/bash-completion/completions/gehoord; \
	made en zsh $$share/zsh/site-functions/_gehoord; \
	made en fish $$share/fish/vendor_completions.d/gehoord.fish

uninstall:
	rm -f $(PREFIX)/bin/gehoord $(PREFIX)/share/man/man1/gehoord.1 \
	  $(PREFIX)/share/man/nl/man1/gehoord.1 \
	  $(PREFIX)/share/bash-completion/completions/gehoord \
	  $(PREFIX)/share/zsh/site-functions/_gehoord \
	  $(PREFIX)/share/fish/vendor_completions.d/gehoord.fish
	rm -rf $(PREFIX)/share/gehoord

# Whole processes under a terminal, beside sqlite3 and jrnl in the same run; then ten thousand
# conversations, beside Python's json.
bench: build bench-needs
	strip -o .build/gehoord-bench .build/release/gehoord
	python3 Tests/Bench/bench.py --gehoord .build/gehoord-bench --jrnl .build/jrnl/bin/jrnl
	python3 Tests/Bench/scale.py --gehoord .build/gehoord-bench

# As root: a file system of its own loses its power in the middle of talks, fifty times.
powercut: build powercut-needs
	python3 Tests/PowerCut/powercut.py --gehoord .build/release/gehoord

needs:
	@command -v $(SWIFT) > /dev/null || { \
	  echo "Swift 6.3 is missing. Get it from swift.org/install/linux and try again." >&2; exit 1; }
	@.ci/need --system g++ git
	@.ci/need --wished ca-certificates
	@$(SWIFT) --version > /dev/null 2>&1 || \
	  .ci/need --system libsqlite3-0 libxml2 libcurl4 libncurses6
	@.ci/need libreadline-dev

test-needs: needs
	@.ci/need --wished python3 python3-jsonschema strace

bench-needs:
	@.ci/need --wished python3 python3-venv sqlite3
	@test -x .build/jrnl/bin/jrnl || { python3 -m venv .build/jrnl && \
	  .build/jrnl/bin/pip -q install jrnl; } || echo "jrnl: not installed, left out"

powercut-needs:
	@.ci/need --wished python3 e2fsprogs xfsprogs gcc libc6-dev mount
