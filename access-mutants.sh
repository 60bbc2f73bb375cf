#!/bin/bash
L=/tmp/w/access-m.log; date > $L
b() { timeout 200 swift build --build-tests 2>&1 | grep -E "error:|Build complete" | sort -u | cut -c1-300 >> $L; }
t() { timeout $1 swift test --skip-build --filter "$2" 2>&1 | grep --line-buffered -E "✘|Test run|access:" | cut -c1-300 >> $L; }
b; echo CLEAN >> $L
t 60 'RevocationTests|GuestTests|AuditTests|AccessProperty'
t 60 'KeyCommandTests.together'
t 100 'BusTests|ExchangeTests|IndexingTests|NotificationsTests|ArchitectureTests|ZeroMQTests.SecurityTests'
date >> $L
if [ $(date +%H%M) -lt 0931 ]; then
python3 - <<'P'
def sub(p,a,b):
    s=open(p).read(); assert a in s,(p,a); open(p,'w').write(s.replace(a,b,1))
sub('Services/Bus/BusCore/BusService.swift','try await self.streams.rebind(audience)','_ = audience')
sub('Services/Bus/BusCore/Bus+Requests.swift','in registry.readable(by: request.reader, at: .now) {','in registry.audiences.keys {')
sub('Shared/Exchange/ConnectFile.swift','registry.mayRead(reader, $0.key, at: now)','registry.audiences[$0.key] != nil')
sub('Services/Bus/BusCore/Admission.swift','registry.activeKey(String(parts[0]), of: account, at: now)','registry.key(String(parts[0]), of: account)')
sub('Shared/Schema/Registry+Peers.swift','self.activeKey(key, of: name, at: now) != nil','self.key(key, of: name) != nil')
sub('Services/Bus/BusCore/AuditLog+Registry.swift','if after == nil { note("account removed") }\n        ','') if False else None
P
b; echo MUTANTS >> $L
t 60 'RevocationTests|AccessProperty|AccountKeyTests'
git checkout -q Services Shared
date >> $L
fi
echo DONE >> $L
