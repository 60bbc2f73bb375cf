// Adds live updates at the top of a list. Without it, pages are the same, only not live.
(() => {
  "use strict";
  const following = document.getElementById("following");
  const items = document.getElementById("items");
  if (!following || !items || !window.EventSource) return;
  const texts = following.dataset;
  const state = document.getElementById("live-state");
  const count = document.getElementById("live-count");
  const pause = document.getElementById("live-pause");
  const title = document.title;
  const most = 200;
  let added = 0;
  let address = texts.href;
  let source = null;
  let again = 0;

  const show = (text, isLive) => {
    state.textContent = text;
    following.classList.toggle("is-live", isLive);
    following.hidden = false;
  };

  // What an update replaces or withdraws is no longer what holds.
  const age = (update) => {
    const replaced = (update.dataset.replaces || "").split(" ");
    for (const item of items.children) {
      if (!replaced.includes(item.dataset.id) || item.classList.contains("is-past")) continue;
      item.classList.add("is-past");
      const mark = document.createElement("span");
      mark.className = "mark mark-past";
      const sign = document.createElement("span");
      sign.className = "sign";
      sign.setAttribute("aria-hidden", "true");
      sign.textContent = "↻";
      mark.append(sign, "withdraws" in update.dataset ? texts.withdrawn : texts.replaced);
      item.querySelector(".meta").append(mark);
    }
  };

  const add = (event) => {
    // Where to go on after a pause, or should the source end for good.
    const next = new URL(address, location.href);
    next.searchParams.set("after", event.lastEventId);
    address = next.href;
    const parsed = new DOMParser().parseFromString(event.data, "text/html").querySelector("li.item");
    if (!parsed) return;
    const isHere = [...items.children].some((item) => item.dataset.id === parsed.dataset.id);
    if (isHere) return;
    age(parsed);
    parsed.classList.add("is-new");
    // What the reader looks at stays where it is.
    const before = document.documentElement.scrollHeight;
    items.prepend(document.adoptNode(parsed));
    if (window.scrollY > items.offsetTop) window.scrollBy(0, document.documentElement.scrollHeight - before);
    while (items.children.length > most && !items.lastElementChild.contains(document.activeElement)) {
      items.lastElementChild.remove();
    }
    added += 1;
    document.querySelector(".empty")?.remove();
    count.textContent = texts.new.replace("{n}", String(added));
    document.title = "(" + added + ") " + title;
  };

  const follow = () => {
    source = new EventSource(address);
    source.addEventListener("open", () => show(texts.live, true));
    source.addEventListener("update", add);
    source.addEventListener("state", (event) => {
      const isLive = event.data === "live";
      show(isLive ? texts.live : texts.silent, isLive);
    });
    source.addEventListener("reset", () => {
      source.close();
      pause.hidden = true;
      show(texts.reset, false);
    });
    source.addEventListener("error", () => {
      show(texts.paused, false);
      // A refusal ends the source for good; a broken connection it mends by itself.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(follow, 5000 + Math.random() * 5000);
    });
  };

  pause.addEventListener("click", () => {
    if (source) {
      clearTimeout(again);
      source.close();
      source = null;
      pause.textContent = texts.resume;
      show(texts.held, false);
    } else {
      pause.textContent = texts.pause;
      follow();
    }
  });
  follow();
})();
