"use strict";
// Lets a reader answer the page's questions and see why. It asks for nothing and keeps nothing; a
// page without it is a paper whose answers open by hand.
(() => {
  const questions = [...document.querySelectorAll(".question")].map(question);
  if (questions.length === 0) return;
  const { status, bar } = scoreBar();
  questions.at(-1).element.after(bar);
  questions.forEach(reset);

  function question(element) {
    const self = { element, checked: false, got: 0 };
    self.points = Number(element.dataset.points);
    // Only a person can judge what is answered freely.
    self.isOpen = element.dataset.accepted === "[]";
    self.controls = [...element.querySelectorAll("input, select, textarea")];
    self.details = element.querySelector("details");
    self.button = button("Check", () => (self.checked ? reset(self, true) : check(self)));
    const number = element.querySelector(".number").textContent.replace(".", "");
    const hidden = document.createElement("span");
    hidden.className = "hidden";
    hidden.textContent = ` question ${number}`;
    self.verb = self.button.firstChild;
    self.button.append(hidden);
    self.result = document.createElement("p");
    self.result.className = "result";
    self.result.setAttribute("role", "status");
    const row = document.createElement("div");
    row.className = "check";
    row.append(self.button, self.result);
    element.querySelector("fieldset").after(row);
    for (const control of self.controls) {
      control.addEventListener("change", () => self.checked && unmark(self));
      if (control.matches("input")) control.addEventListener("keydown", onEnter(self));
    }
    return self;
  }

  function button(text, action) {
    const element = document.createElement("button");
    element.type = "button";
    element.append(document.createTextNode(text));
    element.addEventListener("click", action);
    return element;
  }

  function onEnter(self) {
    return (event) => {
      if (event.key !== "Enter" || self.checked) return;
      event.preventDefault();
      check(self);
    };
  }

  // Whether each control holds what is right: true, false, or null for one that only a person can
  // judge. No list where nothing has been answered.
  function judged(self) {
    const { kind, key, accepted } = self.element.dataset;
    const numbers = (key ?? "").split(" ").filter(Boolean).map(Number);
    const places = self.controls.map((control) => control.selectedIndex);
    switch (kind) {
      case "choice": {
        if (!self.controls.some((control) => control.checked)) return [];
        const isRight = (control, index) => control.checked === numbers.includes(index);
        return [self.controls.every(isRight)];
      }
      case "matching":
        return places.some((place) => place > 0)
          ? places.map((place, index) => place - 1 === numbers[index]) : [];
      case "ordering":
        return places.some((place) => place > 0)
          ? places.map((place, index) => place > 0 && numbers[place - 1] === index) : [];
      default: {
        const words = plain(self.controls[0].value);
        if (!words) return [];
        const right = JSON.parse(accepted || "[]").map(plain);
        return right.length ? [right.includes(words)] : [null];
      }
    }
  }

  // Case, accents, punctuation and a leading article make no difference.
  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^(the|an|a) /, "");
  }

  function check(self) {
    const marks = judged(self);
    if (marks.length === 0) {
      self.result.textContent = "There is no answer to check yet.";
      return;
    }
    const right = marks.filter((mark) => mark === true).length;
    self.checked = true;
    self.got = self.points * right / marks.length;
    if (!self.isOpen) self.element.classList.add(right === marks.length ? "right" : "wrong");
    if (marks.length > 1) {
      marks.forEach((mark, index) => mark === false && label(self, index).classList.add("off"));
    }
    self.controls.forEach((control, index) => {
      const why = control.closest("li")?.querySelector(".why");
      if (why) why.hidden = !control.checked;
      if (control.checked) label(self, index).classList.add("chosen");
    });
    self.verb.textContent = "Try again";
    self.details.open = true;
    self.result.textContent = said(self, marks, right);
    showScore();
  }

  function label(self, index) {
    return self.controls[index].closest("label");
  }

  function said(self, marks, right) {
    const key = self.details.querySelector("p")?.textContent ?? "";
    if (self.isOpen) return "Compare your answer with this one.";
    if (right === marks.length) return "Right.";
    const part = marks.length > 1 ? ` ${right} of ${marks.length} are right.` : "";
    const why = [...self.element.querySelectorAll(".why:not([hidden])")];
    return ["Not right." + part, ...why.map((p) => p.textContent), `Answer: ${key}`].join(" ");
  }

  function unmark(self) {
    self.checked = false;
    self.got = 0;
    self.element.classList.remove("right", "wrong");
    self.element.querySelectorAll("label").forEach((l) => l.classList.remove("chosen", "off"));
    self.element.querySelectorAll(".why").forEach((why) => (why.hidden = true));
    self.verb.textContent = "Check";
    self.result.textContent = "";
    self.details.open = false;
    showScore();
  }

  function reset(self, isAsked) {
    for (const control of self.controls) {
      if (control.matches("input")) control.checked = false;
      else if (control.matches("select")) control.selectedIndex = 0;
      else control.value = "";
    }
    unmark(self);
    if (isAsked === true) self.controls[0].focus();
  }

  function scoreBar() {
    const bar = document.createElement("section");
    bar.className = "score";
    bar.setAttribute("aria-label", "Score");
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const all = button("Check all", () => questions.forEach((q) => q.checked || check(q)));
    const again = button("Start again", () => {
      questions.forEach(reset);
      questions[0].controls[0].focus();
    });
    bar.append(status, all, again);
    return { status, bar };
  }

  function showScore() {
    const marked = questions.filter((q) => !q.isOpen);
    const most = sum(marked, "points");
    const own = sum(questions, "points") - most;
    const checked = questions.filter((q) => q.checked).length;
    if (checked === 0) {
      const all = `${count(questions.length, "question")}, ${count(most + own, "point")}.`;
      status.textContent = all + shares(most, own);
      return;
    }
    const got = Math.round(sum(marked, "got") * 100) / 100;
    const whose = own ? " that the page marks" : "";
    const share = most ? `${got} of ${count(most, "point")}${whose}; ` : "";
    const done = `${checked} of ${count(questions.length, "question")} checked.`;
    status.textContent = share + done + rest(most, own);
  }

  // Who marks what: the page, and the reader by the answers.
  function shares(most, own) {
    return (most && own ? ` The page marks ${count(most, "point")}.` : "") + rest(most, own);
  }

  function rest(most, own) {
    if (!own) return "";
    return most
      ? ` You mark the other ${count(own, "point")} yourself, by the answers.`
      : " You mark your answers yourself, by those that are given.";
  }

  function sum(list, name) {
    return list.reduce((total, question) => total + question[name], 0);
  }

  function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
  }
})();
