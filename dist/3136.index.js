export const id = 3136;
export const ids = [3136];
export const modules = {

/***/ 53136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadFolder: () => (/* binding */ uploadFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28841);




/** As the gate leaves its files. */
const READ_ONLY = 0o444;
/** On the disk of this machine. */
function uploadFolder() {
    return {
        async namesIn(folder) {
            try {
                return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
            }
            catch (error) {
                throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .z)(error, folder);
            }
        },
        async add(folder, name, text) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            try {
                // Neither a file nor a link that lies there is written to.
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, READ_ONLY);
            }
            catch (cause) {
                throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) === 'EEXIST'
                    ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `${path} is there already`, { cause })
                    : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `can't write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
            }
            return path;
        },
    };
}


/***/ })

};
